package vn.tiendo.letter.view;

import java.util.List;
import vn.tiendo.letter.view.SummaryView.Figure;
import vn.tiendo.letter.view.SummaryView.UnitNote;

/**
 * The letter that carries the master workbook to the Office.
 *
 * @param returned files that were returned wholly or partly since the plan began, latest first
 */
public record MasterView(
    Frame frame,
    List<Figure> figures,
    String total,
    String reported,
    Excerpt<UnitNote> missing,
    Excerpt<UnitNote> returned,
    String source) {}
