package vn.tiendo.job.home;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.tiendo.sheet.Limits;

/**
 * The settings of a home: those of the environment ({@code TIENDO_INPUT}), then {@code
 * .tiendo/application.yml}, then what ships.
 */
public final class HomeSettings {

  private final Path folder;
  private final ConfigurableEnvironment environment;

  private HomeSettings(Path folder, ConfigurableEnvironment environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /**
   * @param folder the home's folder, which need not be there yet
   */
  public static HomeSettings of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "place of the settings",
                Map.of(
                    "spring.config.additional-location",
                    "optional:" + absolute.resolve(".tiendo").toUri() + "/")));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return new HomeSettings(absolute, environment);
  }

  /** The home's folders; relative ones of the settings are meant from the home. */
  public Home home() {
    return new Home(folder, place("tiendo.input", "input"), place("tiendo.output", "output"));
  }

  private Path place(String key, String usual) {
    return folder.resolve(environment.getProperty(key, usual)).normalize();
  }

  /** The host of the mail server, null where letters stay on disk. */
  public @Nullable String mailHost() {
    String host = environment.getProperty("spring.mail.host");
    return host == null || host.isBlank() ? null : host;
  }

  /**
   * How letters are sent.
   *
   * @throws BadSetting where a value is none
   */
  public MailSettings mail() {
    return MailSettings.of(environment);
  }

  /**
   * How much of a file is taken on.
   *
   * @throws BadSetting where a value is none
   */
  public Limits limits() {
    return ReadingLimits.of(environment);
  }

  /** A setting, null where it is not set. */
  public @Nullable String find(String key) {
    return environment.getProperty(key);
  }

  public ConfigurableEnvironment environment() {
    return environment;
  }
}
