package vn.tiendo.plan;

/**
 * A further way in which departments head a column (Tên cột).
 *
 * @param field the field's Vietnamese or technical name as in headers.tsv ({@code ket_qua})
 * @param alias the header as written
 */
public record ColumnAlias(String field, String alias) {}
