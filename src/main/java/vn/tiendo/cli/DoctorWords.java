package vn.tiendo.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.checkup.Diagnosis;
import vn.tiendo.job.checkup.Diagnosis.State;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/** What {@code doctor} found, and what to do. Moments are told in a zone that is named. */
final class DoctorWords {

  private final Messages messages;
  private final Figures figures;

  DoctorWords(Language language, ZoneId zone) {
    this.messages = Messages.of("cli", language);
    this.figures = new Figures(language, zone);
  }

  /** Lines to be shown one below the other. */
  List<String> of(Path home, List<Diagnosis> found) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("doctor.title", home.toString()));
    for (Diagnosis diagnosis : found) {
      lines.add(
          messages.get(
              "doctor.line." + diagnosis.state().code(),
              messages.get("doctor.subject." + diagnosis.subject().code()),
              message(diagnosis)));
      String advice = findAdvice(diagnosis);
      if (advice != null) {
        lines.add(messages.get("doctor.advice", advice));
      }
    }
    long problems = found.stream().filter(d -> d.state() == State.PROBLEM).count();
    lines.add(
        problems == 0
            ? messages.get("doctor.well")
            : messages.get("doctor.ill", Long.toString(problems)));
    return lines;
  }

  /** The same as one line of JSON. */
  String json(Path home, List<Diagnosis> found) {
    return Json.object(
        json ->
            json.text("home", home)
                .flag("healthy", found.stream().noneMatch(d -> d.state() == State.PROBLEM))
                .objects("checks", found, this::write));
  }

  private void write(Json json, Diagnosis diagnosis) {
    json.text("check", diagnosis.subject().code())
        .text("state", diagnosis.state().code())
        .text("code", diagnosis.code())
        .text("message", message(diagnosis))
        .text("advice", findAdvice(diagnosis));
  }

  private String message(Diagnosis diagnosis) {
    return messages.get(key(diagnosis), arguments(diagnosis));
  }

  /** What to do, null where there is nothing. */
  private @Nullable String findAdvice(Diagnosis diagnosis) {
    String key = key(diagnosis) + ".advice";
    return messages.has(key) ? messages.get(key, arguments(diagnosis)) : null;
  }

  private String moment(Instant at) {
    return "%s (%s)".formatted(figures.moment(at), figures.zone());
  }

  private static String key(Diagnosis diagnosis) {
    return "doctor." + diagnosis.subject().code() + "." + diagnosis.code();
  }

  private Object[] arguments(Diagnosis diagnosis) {
    return diagnosis.arguments().stream()
        .map(argument -> argument instanceof Instant at ? moment(at) : argument.toString())
        .toArray();
  }
}
