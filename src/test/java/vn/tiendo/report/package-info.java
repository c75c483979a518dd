/**
 * Where each reading rule of sheets and each settled reading is tested.
 *
 * <table>
 *   <caption>Reading rules by their number</caption>
 *   <tr><th>rule</th><th>tests</th></tr>
 *   <tr><td>1 bytes, not names; 2 size first; 3 legacy fonts</td><td>the tests of package sheet; {@link
 *       vn.tiendo.report.SampleYearTest} reads TCVN3</td></tr>
 *   <tr><td>4 comparing key</td><td>{@code text.ComparingKeyTest}</td></tr>
 *   <tr><td>5 columns</td><td>{@code table.HeaderAliasesTest}; TablesTest: letsTheValuesDecide…,
 *       saysWhatItsColumnsWereUnderstoodAs</td></tr>
 *   <tr><td>6 tasks</td><td>{@code match.TaskMatcherTest}; TablesTest: letsACodeDecide…,
 *       takesARunningNumber…</td></tr>
 *   <tr><td>7 percent</td><td>{@code value.PercentageTest}; ReadingsTest: readsStatusAndProgress,
 *       takesALoneOne…, settlesSignedCells…</td></tr>
 *   <tr><td>8 numbers</td><td>{@code value.NumberTextTest}</td></tr>
 *   <tr><td>9 dates</td><td>{@code value.DayWordsTest}; ReadingsTest: readsADayOfCompletion,
 *       neverRejectsARowForItsDeadline</td></tr>
 *   <tr><td>10 status words</td><td>{@code value.StatusWordsTest}; ReadingsTest:
 *       readsStatusAndProgress, keepsALineInProgress…</td></tr>
 *   <tr><td>11 units</td><td>SendersAndPeriodsTest; TablesTest: readsACollection…,
 *       takesDonViForTheUnitOfMeasurement…</td></tr>
 *   <tr><td>12 period</td><td>{@code value.PeriodWordsTest}; SendersAndPeriodsTest</td></tr>
 *   <tr><td>13 formulas</td><td>ReadingsTest: rejectsARowForAMistake…,
 *       makesAnErrorInATextCellAWarning…; package sheet</td></tr>
 *   <tr><td>14 hidden and filtered</td><td>ReadingsTest: readsHiddenRowsAndColumnsAndSaysSo</td></tr>
 *   <tr><td>15 nil reports</td><td>TablesTest: readsANilReport</td></tr>
 *   <tr><td>16 nothing outside the table</td><td>TablesTest: passesOverTitles…,
 *       takesAPlanOrALegend…; ReadingsTest: goesOnReadingAfterTotals…</td></tr>
 * </table>
 *
 * <table>
 *   <caption>Settled readings, in the order of their list</caption>
 *   <tr><th>readings</th><th>tests</th></tr>
 *   <tr><td>Reports: unit or period untold</td><td>SendersAndPeriodsTest</td></tr>
 *   <tr><td>Reports: several units</td><td>TablesTest: readsACollectionBy…</td></tr>
 *   <tr><td>Reports: names of CSV and HTML sheets</td><td>package sheet</td></tr>
 *   <tr><td>Reports: nil, empty form, empty sheet, no table</td><td>TablesTest: readsANilReport,
 *       takesAFormNotFilledIn…, tellsAFileInWhichNoSheetIsAReport</td></tr>
 *   <tr><td>Reports: identical copies; duplicates</td><td>TablesTest: acceptsBothOf…; ReadingsTest:
 *       takesTheFirstOfDuplicateTasks</td></tr>
 *   <tr><td>Period and unit</td><td>SendersAndPeriodsTest, {@code value.PeriodWordsTest}</td></tr>
 *   <tr><td>Status and progress</td><td>ReadingsTest, {@code value.PercentageTest}; ticks:
 *       TablesTest: readsTickColumnsWithFreeText</td></tr>
 *   <tr><td>Dates</td><td>ReadingsTest: readsADayOfCompletion, holdsAMonthOfCompletion…,
 *       keepsADayOfCompletionOnALineInProgress, rejectsARowForAMistake…</td></tr>
 *   <tr><td>Tables and tasks</td><td>TablesTest, ReadingsTest: joinsTheTexts…, continuesTheRow…,
 *       asksWhereTheRows…, tellsATaskUnderAnotherGroupsTitle</td></tr>
 *   <tr><td>Text and formats</td><td>ReadingsTest: keepsTextsAsTheyWereTyped; package sheet</td></tr>
 * </table>
 */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
