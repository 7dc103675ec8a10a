package org.policyscope.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

class AsideTest {

  @Test
  void theResultIsThereForAllWhoAsk() {
    Aside<String> work = Aside.start("work", () -> "done by " + Thread.currentThread().getName());

    assertThat(work.get()).isEqualTo("done by work");
    assertThat(work.get()).isEqualTo("done by work");
  }

  @Test
  void whatGoesWrongIsThrownAsItWas() {
    PolicyscopeException wrong =
        new PolicyscopeException(ProblemCode.MODEL_MISSING.problem("a model was not found"));
    Aside<String> work =
        Aside.start(
            "work",
            () -> {
              throw wrong;
            });
    Aside<String> leaning = Aside.start("leaning", work);

    assertThatThrownBy(work::get).isSameAs(wrong);
    assertThatThrownBy(leaning::get).isSameAs(wrong);
  }

  @Test
  void anInterruptedThreadGetsTheResultAndStaysInterrupted() {
    Aside<String> work = Aside.start("work", () -> "done");

    Thread.currentThread().interrupt();

    assertThat(work.get()).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }
}
