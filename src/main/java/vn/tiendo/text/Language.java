package vn.tiendo.text;

import java.util.Locale;

/** The language in which a user is spoken to. Vietnamese unless asked otherwise. */
public enum Language {
  VI("vi"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two-letter code, as in {@code --lang} and in the names of the bundles. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
