package vn.tiendo.letter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.thymeleaf.exceptions.TemplateInputException;

/**
 * The Office's own templates: files of a folder that need not be there, and may be changed at any
 * time.
 */
record OwnTemplates(Path folder) {

  /** The frame of every letter's HTML. */
  private static final String FRAME = "khung.html";

  /** A template as it lies there: one that was changed is another. */
  record Version(String name, long size, long changedAt) {}

  /** Those that go into a letter made from a template; empty where the shipped ones do. */
  List<Version> of(String template) {
    Stream<String> names =
        template.endsWith(".html") ? Stream.of(template, FRAME) : Stream.of(template);
    return names.flatMap(this::find).toList();
  }

  private Stream<Version> find(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Stream.of(
              new Version(name, Files.size(file), Files.getLastModifiedTime(file).toMillis()))
          : Stream.of();
    } catch (IOException e) {
      // One that cannot be looked at cannot be read either, which is told then.
      return Stream.of(new Version(name, -1, 0));
    }
  }

  /**
   * Refuses what is no text in UTF-8, which would show as rubbish.
   *
   * @throws TemplateInputException with the template's name
   */
  void requireText(List<Version> versions) {
    for (Version version : versions) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(version.name()));
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (IOException e) {
        throw new TemplateInputException("not a text in UTF-8: " + e, version.name(), 1, 1, e);
      }
    }
  }
}
