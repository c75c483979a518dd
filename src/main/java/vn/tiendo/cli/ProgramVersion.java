package vn.tiendo.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; without a jar there is none. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Tiendo.class.getPackage().getImplementationVersion();
    return new String[] {"tiendo " + Objects.requireNonNullElse(version, "(dev)")};
  }
}
