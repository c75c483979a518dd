package vn.tiendo.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The user-facing texts of one package in one language, from {@code
 * messages/<package>_<language>.properties} (UTF-8).
 *
 * <p>Patterns are {@link MessageFormat} patterns also where there is no argument, so a single quote
 * is written twice. Numbers and dates are handed in as text already formatted: nothing here depends
 * on the machine's locale. Thread-safe.
 */
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /**
   * @param packageName the last word of the package, {@code report} for {@code vn.tiendo.report}
   * @throws java.util.MissingResourceException if there is no such bundle
   */
  public static Messages of(String packageName, Language language) {
    return new Messages(
        language,
        ResourceBundle.getBundle("messages/" + packageName, language.locale(), NO_FALLBACK));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The text under a key with its arguments filled in.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }
}
