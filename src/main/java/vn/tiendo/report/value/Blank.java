package vn.tiendo.report.value;

import java.util.regex.Pattern;

/** What clerks write into a cell that is to say nothing: dashes, dots, strokes. */
public final class Blank {

  private static final Pattern NOTHING = Pattern.compile("[-._/\\\\,;:…–—−\\s\\u00a0]*");

  private Blank() {}

  public static boolean is(String text) {
    return NOTHING.matcher(text).matches();
  }
}
