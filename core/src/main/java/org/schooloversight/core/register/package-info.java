/**
 * Readers of published CSV files about schools in England, and of the few formats of our own.
 *
 * <p>{@link org.schooloversight.core.register.RegisterReader} reads the register of schools (GIAS) into a
 * {@link org.schooloversight.core.register.Register}, which {@link org.schooloversight.core.register.LinksReader} and
 * {@link org.schooloversight.core.register.GroupsReader} complete. {@link org.schooloversight.core.register.InspectionsReader}
 * reads {@link org.schooloversight.core.register.Inspections}, {@link org.schooloversight.core.register.ResultsReader} reads
 * performance tables and absence into {@link org.schooloversight.core.register.Results}, whose totals stay apart as
 * {@link org.schooloversight.core.register.TotalRow}s of {@link org.schooloversight.core.register.Total}s.
 * {@link org.schooloversight.core.register.JudgementsReader}, {@link org.schooloversight.core.register.RatingsReader},
 * {@link org.schooloversight.core.register.TierRecordsReader} and {@link org.schooloversight.core.register.EventsReader} read what
 * an authority itself records. {@link org.schooloversight.core.register.AreaFiguresReader} reads published figures about authorities,
 * and {@link org.schooloversight.core.register.NeighboursReader} which of them are alike. {@link org.schooloversight.core.register.CsvRows} hands out the rows of other files to readers
 * in other modules. Which header stands for what is a {@link org.schooloversight.core.register.ColumnMapping}.
 *
 * <p>Every reader returns {@link org.schooloversight.core.problem.RowsRead}: the good rows, every problem with its line and column,
 * and a tally that adds up. Bad data never throws; only a stream that fails does. A column that is not asked for, such as the name of
 * a head teacher, is never looked at.
 */
package org.schooloversight.core.register;
