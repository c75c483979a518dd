package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of solutions (nhóm giải pháp).
 *
 * @param number the group's number as written, {@code "2"}
 * @param remedies codes of the shortcomings it remedies
 * @param lead code of the unit that leads it
 * @param coordinating codes or kinds of the units that coordinate
 * @param overseer the member of the Standing Board who oversees it
 */
public record SolutionGroup(
    String number,
    String name,
    List<String> remedies,
    String lead,
    List<String> coordinating,
    @Nullable String overseer) {

  public SolutionGroup {
    remedies = List.copyOf(remedies);
    coordinating = List.copyOf(coordinating);
  }
}
