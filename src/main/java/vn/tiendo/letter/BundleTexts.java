package vn.tiendo.letter;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.IMessageResolver;
import vn.tiendo.text.Messages;

/** Gives templates the texts of the letters' bundle: {@code #{close}}. */
final class BundleTexts implements IMessageResolver {

  private final Messages messages;

  BundleTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String getName() {
    return "letter";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    Object[] arguments =
        parameters == null
            ? new Object[0]
            : Arrays.stream(parameters).map(BundleTexts::readable).toArray();
    return messages.has(key) ? messages.get(key, arguments) : null;
  }

  /** Numbers may be chosen by in a pattern; everything else is text. */
  private static Object readable(@Nullable Object argument) {
    return argument instanceof Number ? argument : String.valueOf(argument);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    throw new TemplateProcessingException("there is no text \"%s\"".formatted(key));
  }
}
