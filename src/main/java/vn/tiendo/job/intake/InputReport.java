package vn.tiendo.job.intake;

import java.util.List;

/**
 * What a look into input/ left where it was.
 *
 * @param moving paths of files that are still being written, left for the next look
 * @param unreadable paths that the system would not open or list, left for the next look
 * @param staleOwners paths of owner files that a program left behind more than a day ago; they are
 *     passed over
 * @param away whether the folder itself was not there, so that nothing was seen
 * @param looked whether it was looked into at all
 */
public record InputReport(
    List<String> moving,
    List<String> unreadable,
    List<String> staleOwners,
    boolean away,
    boolean looked) {

  /** Of no look at all. */
  public static final InputReport NONE =
      new InputReport(List.of(), List.of(), List.of(), false, false);

  static final InputReport AWAY = new InputReport(List.of(), List.of(), List.of(), true, true);

  public InputReport {
    moving = List.copyOf(moving);
    unreadable = List.copyOf(unreadable);
    staleOwners = List.copyOf(staleOwners);
  }
}
