package vn.tiendo.workbook.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.workbook.word.Prose.Text;

/**
 * What stands above and below an official paper: who writes, number and date; who signs, who gets
 * it.
 */
final class Endpapers {

  private static final int HEAD = 13;
  private static final int SMALL = 11;

  private final Dossier dossier;
  private final Wording words;
  private final Prose prose;

  Endpapers(Dossier dossier, Wording words, Prose prose) {
    this.dossier = dossier;
    this.words = words;
    this.prose = prose;
  }

  /** Organisation and number at the left, the Union, place and date at the right. */
  void letterhead() {
    prose.sideBySide(
        List.of(
            Text.of(words.get("head.organisation"), HEAD),
            Text.of(words.get("head.committee"), HEAD).strong(),
            Text.of("***", HEAD),
            Text.of(words.get("head.number"), HEAD)),
        List.of(
            Text.of(words.get("head.union"), HEAD).strong().ruled(),
            Text.of("", HEAD),
            Text.of(words.get("head.date", String.valueOf(dossier.plan().settings().year())), HEAD)
                .slanted()),
        45);
  }

  /** Addressees at the left, the signature's place at the right. */
  void signature() {
    prose.space();
    List<Text> addressees = new ArrayList<>();
    addressees.add(Text.of(words.get("end.addressees"), SMALL + 1).strong().slanted().flushLeft());
    List<String> names = dossier.plan().addressees();
    for (int i = 0; i < names.size(); i++) {
      String end = i == names.size() - 1 ? "." : ";";
      addressees.add(Text.of("- " + names.get(i) + end, SMALL).flushLeft());
    }
    List<Text> signed = new ArrayList<>();
    signed.add(Text.of(words.get("end.signed"), HEAD + 1).strong());
    for (int i = 0; i < 5; i++) {
      signed.add(Text.of("", HEAD + 1));
    }
    prose.sideBySide(addressees, signed, 50);
  }
}
