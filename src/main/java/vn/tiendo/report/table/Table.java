package vn.tiendo.report.table;

/**
 * A table of a sheet. Positions are those of the view, zero-based, ends not included.
 *
 * @param titlesFrom where the lines above it begin
 * @param headerFrom where its header begins
 * @param bodyFrom where its rows begin
 * @param bodyTo where they end
 * @param layout what two tables with the same header have in common
 */
public record Table(
    int titlesFrom, int headerFrom, int bodyFrom, int bodyTo, Columns columns, String layout) {}
