package vn.tiendo.report.table;

import java.util.Optional;

/** What a header of the sender was taken for before. */
@FunctionalInterface
public interface HeaderMemory {

  /** The field of a header, by its words joined from the top level down. */
  Optional<Field> find(String headerKey);
}
