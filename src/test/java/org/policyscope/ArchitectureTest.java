package org.policyscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house; each rule says why it stands. */
@AnalyzeClasses(packages = "org.policyscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("org.policyscope.(**)")
          .should()
          .beFreeOfCycles()
          .because("a cycle makes two rooms one; data flows one way");

  @ArchTest
  static final ArchRule FLOORS_HOLD =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .optionalLayer("cli")
          .definedBy("org.policyscope.cli..")
          .optionalLayer("pipeline")
          .definedBy("org.policyscope.pipeline..")
          .optionalLayer("report")
          .definedBy("org.policyscope.report..")
          .optionalLayer("corpus")
          .definedBy("org.policyscope.corpus..")
          .optionalLayer("evaluation")
          .definedBy("org.policyscope.evaluation..")
          .optionalLayer("ingest")
          .definedBy("org.policyscope.ingest..")
          .optionalLayer("clean")
          .definedBy("org.policyscope.clean..")
          .optionalLayer("analysis")
          .definedBy("org.policyscope.analysis..")
          .optionalLayer("entity")
          .definedBy("org.policyscope.entity..")
          .optionalLayer("theme")
          .definedBy("org.policyscope.theme..")
          .optionalLayer("cache")
          .definedBy("org.policyscope.cache..")
          .layer("resource")
          .definedBy("org.policyscope.resource..")
          .layer("document")
          .definedBy("org.policyscope.document..")
          .layer("text")
          .definedBy("org.policyscope.text..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .whereLayer("clean")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .whereLayer("theme")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .whereLayer("cache")
          .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "corpus", "evaluation")
          .because("a room uses only rooms on floors below, and rooms on one floor do not meet");

  @ArchTest
  static final ArchRule THE_CELLAR_USES_NOTHING_ABOVE =
      noClasses()
          .that()
          .resideInAPackage("org.policyscope.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.policyscope.document..", "org.policyscope.resource..")
          .because("text is the ground that all else stands on");

  @ArchTest
  static final ArchRule DOCUMENTS_USE_TEXT_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.policyscope.document..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.policyscope.resource..")
          .because("what flows knows neither files nor formats");

  @ArchTest
  static final ArchRule CORENLP_STAYS_BEHIND_ITS_DOOR =
      onlyIn("org.policyscope.analysis.corenlp..", "edu.stanford..", "one engine, one door");

  @ArchTest
  static final ArchRule OPENNLP_STAYS_BEHIND_ITS_DOOR =
      onlyIn("org.policyscope.analysis.opennlp..", "opennlp..", "one engine, one door");

  @ArchTest
  static final ArchRule ONNX_RUNTIME_STAYS_BEHIND_ITS_DOOR =
      onlyIn(
          "org.policyscope.theme.encoder..",
          "ai.onnxruntime..",
          "the encoder is a choice; nothing else may need its native library");

  @ArchTest
  static final ArchRule JACKSON_STAYS_IN_TWO_ROOMS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.policyscope.resource..", "org.policyscope.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
          .because("resource reads and report writes; nobody else knows the library");

  @ArchTest
  static final ArchRule JSOUP_STAYS_IN_INGEST =
      onlyIn("org.policyscope.ingest..", "org.jsoup..", "HTML is a format, and ends at the door");

  @ArchTest
  static final ArchRule FORMATS_OF_LISTS_STAY_IN_RESOURCE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.policyscope.resource..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.rdf4j..", "de.siegmar.fastcsv..")
          .because("a list is read where its bytes come from; what it says are plain records");

  @ArchTest
  static final ArchRule COMMAND_LINE_LIBRARIES_STAY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.policyscope.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..")
          .because("the library does not know who asks");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.policyscope.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("results are values; what is shown, and where, is the caller's decision");

  @ArchTest
  static final ArchRule NOBODY_ENDS_THE_PROGRAM_BUT_MAIN =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.policyscope.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("a library that ends its host's process cannot be used");

  @ArchTest
  static final ArchRule NO_CLASS_EXTENDS_OURS =
      noClasses()
          .that()
          .areNotAssignableTo(Throwable.class)
          .and()
          .areNotEnums()
          .should()
          .beAssignableTo(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "a class of ours that is extended", ArchitectureTest::extendsOurs))
          .because("we compose; inheritance of code hides where things happen");

  private static boolean extendsOurs(JavaClass type) {
    return !type.isEnum()
        && !type.isAssignableTo(Throwable.class)
        && type.getRawSuperclass()
            .map(
                parent -> parent.getPackageName().startsWith("org.policyscope") && !parent.isEnum())
            .orElse(false);
  }

  private static ArchRule onlyIn(String room, String library, String reason) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason);
  }
}
