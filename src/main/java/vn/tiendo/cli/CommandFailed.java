package vn.tiendo.cli;

import java.io.Serial;
import java.util.List;
import vn.tiendo.text.Messages;

/**
 * Ends a command with words for the user and an exit status. The words stand in the bundle "cli"
 * under {@code error.<key>}.
 */
final class CommandFailed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final String key;
  private final List<String> arguments;

  CommandFailed(ExitStatus status, String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.status = status;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  static CommandFailed wrongUsage(String key, String... arguments) {
    return new CommandFailed(ExitStatus.WRONG_USAGE, key, arguments);
  }

  ExitStatus status() {
    return status;
  }

  /** What is wrong and the way out, in the language of the bundle "cli". */
  String words(Messages messages) {
    return messages.get("error." + key, arguments.toArray());
  }
}
