package vn.tiendo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code java -jar tiendo.jar COMMAND}. */
@Command(name = "tiendo", mixinStandardHelpOptions = true)
public final class Tiendo implements Runnable {

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Tiendo()).execute(arguments));
  }
}
