package vn.tiendo.letter;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A command of the system's shell that prints the password or token of the mail account, as tokens
 * last for an hour or so. The first line of what it prints is taken, and never told to anybody.
 */
record TokenCommand(String command) implements PasswordSource {

  private static final int PATIENCE_SECONDS = 30;

  @Override
  public String password() throws MessagingException {
    try {
      Process process =
          new ProcessBuilder(shell()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      try {
        return firstLine(process);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw failed(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("interrupted");
    }
  }

  private List<String> shell() {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    return windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
  }

  private static String firstLine(Process process)
      throws IOException, InterruptedException, MessagingException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw failed("no answer within " + PATIENCE_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw failed("exit status " + process.exitValue());
    }
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (printed.isEmpty()) {
      throw failed("it prints nothing");
    }
    return printed.lines().findFirst().orElseThrow().strip();
  }

  private static NoToken failed(String why) {
    return new NoToken("tiendo.mail.token-command: " + why);
  }

  /** The command gave no token. */
  static final class NoToken extends MessagingException {

    @java.io.Serial private static final long serialVersionUID = 1L;

    NoToken(String message) {
      super(message);
    }
  }

  /** Without the command, which might hold a secret. */
  @Override
  public String toString() {
    return "TokenCommand";
  }
}
