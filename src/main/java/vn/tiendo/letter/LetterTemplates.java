package vn.tiendo.letter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import vn.tiendo.plan.LetterKind;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;
import vn.tiendo.text.VisibleText;

/**
 * The templates that letters are made from: those that ship, and over each the one of the same name
 * in the Office's own folder. Where the Office's own one is broken the shipped one is used, and
 * {@link #mistakes()} says so. Not thread-safe.
 */
public final class LetterTemplates {

  private static final Logger LOG = LoggerFactory.getLogger(LetterTemplates.class);

  private final Language language;
  private final TemplateEngine shipped = new TemplateEngine();
  private final @Nullable TemplateEngine adjusted;
  private final @Nullable OwnTemplates own;
  private final Map<String, TemplateMistake> mistakes = new LinkedHashMap<>();
  private final Map<String, List<OwnTemplates.Version>> broken = new HashMap<>();

  private LetterTemplates(@Nullable Path folder, Language language) {
    this.language = language;
    BundleTexts texts = new BundleTexts(Messages.of("letter", language));
    shipped.setMessageResolver(texts);
    shipped.setTemplateResolvers(Set.of(shipped("html", 1), shipped("txt", 2)));
    this.own = folder == null ? null : new OwnTemplates(folder);
    this.adjusted = folder == null ? null : over(folder, texts);
  }

  private static TemplateEngine over(Path folder, BundleTexts texts) {
    TemplateEngine engine = new TemplateEngine();
    engine.setMessageResolver(texts);
    engine.setTemplateResolvers(
        Set.of(
            own(folder, "html", 1), own(folder, "txt", 2), shipped("html", 3), shipped("txt", 4)));
    return engine;
  }

  /** The shipped templates alone. */
  public static LetterTemplates shipped() {
    return new LetterTemplates(null, Language.VI);
  }

  /** The shipped templates alone, in a language. */
  public static LetterTemplates shipped(Language language) {
    return new LetterTemplates(null, language);
  }

  /**
   * The shipped templates with those of a folder over them. The folder need not be there, and
   * changes in it are taken up with the next letter.
   */
  public static LetterTemplates with(Path folder, Language language) {
    return new LetterTemplates(folder, language);
  }

  /** The language of the letters. */
  Language language() {
    return language;
  }

  /** What is wrong in the Office's own templates as they were last used, each told once. */
  public List<TemplateMistake> mistakes() {
    return mistakes.values().stream().distinct().toList();
  }

  /** A letter's HTML, its styles inlined. */
  String html(LetterKind kind, Object view) {
    return render(kind.code() + ".html", view, page -> InlineStyles.in(VisibleText.of(page)));
  }

  /** A letter's plain text, lines ended by a line feed. */
  String text(LetterKind kind, Object view) {
    return render(kind.code() + ".txt", view, text -> PlainText.laidOut(VisibleText.of(text)));
  }

  private String render(String template, Object view, UnaryOperator<String> finish) {
    Context context = new Context(language.locale(), Map.of("v", view));
    List<OwnTemplates.Version> versions = own == null ? List.of() : own.of(template);
    if (versions.isEmpty()) {
      mistakes.remove(template);
    } else if (!versions.equals(broken.get(template))) {
      Optional<String> letter = renderOwn(template, versions, context, finish);
      if (letter.isPresent()) {
        return letter.get();
      }
    }
    return finish.apply(shipped.process(template, context));
  }

  /** Empty where the Office's own template is broken, which is noted. */
  private Optional<String> renderOwn(
      String template,
      List<OwnTemplates.Version> versions,
      Context context,
      UnaryOperator<String> finish) {
    OwnTemplates folder = Objects.requireNonNull(own);
    try {
      folder.requireText(versions);
      String letter = finish.apply(Objects.requireNonNull(adjusted).process(template, context));
      requireWords(letter, template);
      broken.remove(template);
      mistakes.remove(template);
      return Optional.of(letter);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever somebody wrote into a template, it must not keep a letter from being made.
      TemplateMistake mistake = TemplateMistake.of(folder.folder(), template, e);
      broken.put(template, versions);
      mistakes.put(template, mistake);
      LOG.warn("{}", mistake, e);
      return Optional.empty();
    }
  }

  private static void requireWords(String letter, String template) {
    if (Jsoup.parse(letter).text().isBlank()) {
      throw new TemplateInputException("the letter is empty", template, 1, 1);
    }
  }

  private static ClassLoaderTemplateResolver shipped(String extension, int order) {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(LetterTemplates.class.getClassLoader());
    resolver.setPrefix("letter/");
    resolver.setCacheable(true);
    return set(resolver, extension, order);
  }

  private static FileTemplateResolver own(Path folder, String extension, int order) {
    FileTemplateResolver resolver = new FileTemplateResolver();
    resolver.setPrefix(folder + "/");
    resolver.setCheckExistence(true);
    resolver.setCacheable(false);
    return set(resolver, extension, order);
  }

  private static <T extends AbstractConfigurableTemplateResolver> T set(
      T resolver, String extension, int order) {
    resolver.setOrder(order);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setTemplateMode(extension.equals("html") ? TemplateMode.HTML : TemplateMode.TEXT);
    resolver.setResolvablePatterns(Set.of("*." + extension));
    return resolver;
  }
}
