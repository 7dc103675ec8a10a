package org.policyscope.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/** Gives blocks with a layout of their own the sections that their headings open. */
final class LayoutSections {
  private static final int LONGEST_HEADING = 120;

  private LayoutSections() {}

  static List<SourceBlock> assign(String text, List<SourceBlock> blocks, CleaningRules rules) {
    List<SourceBlock> assigned = new ArrayList<>(blocks.size());
    Section section = Section.BODY;
    for (SourceBlock block : blocks) {
      if (block.kind() == TextKind.HEADING && block.length() <= LONGEST_HEADING) {
        Optional<Section> opened = rules.sectionOf(block.text(text));
        section = opened.orElse(Section.BODY);
      }
      Section own = block.section() == Section.BODY ? section : block.section();
      assigned.add(block.with(kind(block.kind(), own), own));
    }
    return assigned;
  }

  private static TextKind kind(TextKind kind, Section section) {
    boolean words = kind == TextKind.PROSE || kind == TextKind.LIST_ITEM;
    if (words && section == Section.REFERENCES) {
      return TextKind.REFERENCE;
    }
    return words && section == Section.KEYWORDS ? TextKind.METADATA : kind;
  }
}
