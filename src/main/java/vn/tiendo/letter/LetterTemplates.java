package vn.tiendo.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import vn.tiendo.plan.LetterKind;

/**
 * The templates that letters are made from: those that ship, and over each the one of the same name
 * in the Office's own folder. Where the Office's own one is broken the shipped one is used, and
 * {@link #mistakes()} says so. Not thread-safe.
 */
public final class LetterTemplates {

  private static final Logger LOG = LoggerFactory.getLogger(LetterTemplates.class);

  private final TemplateEngine shipped = new TemplateEngine();
  private final @Nullable TemplateEngine adjusted;
  private final @Nullable Path folder;
  private final Map<String, TemplateMistake> mistakes = new LinkedHashMap<>();

  private LetterTemplates(@Nullable Path folder) {
    shipped.setTemplateResolvers(Set.of(shipped("html", 1), shipped("txt", 2)));
    this.folder = folder;
    this.adjusted = folder == null ? null : over(folder);
  }

  private static TemplateEngine over(Path folder) {
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolvers(
        Set.of(
            own(folder, "html", 1), own(folder, "txt", 2), shipped("html", 3), shipped("txt", 4)));
    return engine;
  }

  /** The shipped templates alone. */
  public static LetterTemplates shipped() {
    return new LetterTemplates(null);
  }

  /** The shipped templates with those of a folder over them; the folder need not be there. */
  public static LetterTemplates with(Path folder) {
    return Files.isDirectory(folder) ? new LetterTemplates(folder) : shipped();
  }

  /** What is wrong in the Office's own templates used so far, each told once. */
  public Collection<TemplateMistake> mistakes() {
    return List.copyOf(mistakes.values());
  }

  /** A letter's HTML, its styles inlined. */
  String html(LetterKind kind, Object view) {
    return InlineStyles.in(render(kind.code() + ".html", view));
  }

  /** A letter's plain text, lines ended by a line feed. */
  String text(LetterKind kind, Object view) {
    return render(kind.code() + ".txt", view)
            .replace("\r\n", "\n")
            .replaceAll("[ \\t]+\n", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  private String render(String template, Object view) {
    Context context = new Context(Locale.forLanguageTag("vi"), Map.of("v", view));
    if (adjusted != null && !mistakes.containsKey(template)) {
      try {
        return adjusted.process(template, context);
      } catch (TemplateEngineException e) {
        note(template, e);
      }
    }
    return shipped.process(template, context);
  }

  private void note(String template, TemplateEngineException e) {
    TemplateMistake mistake = TemplateMistake.of(folder, template, e);
    mistakes.put(template, mistake);
    LOG.warn("{}", mistake, e);
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
