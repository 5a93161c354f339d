/**
 * Inspections by Ofsted. An {@link org.schooloversight.core.inspection.Inspection} is one of a sealed family, each under
 * the {@link org.schooloversight.core.inspection.InspectionFramework} of its time and with the vocabulary of that time.
 *
 * <p>{@link org.schooloversight.core.inspection.InspectionOutcomes} is the table of what each framework gives
 * ({@link org.schooloversight.core.inspection.FrameworkOutcomes}): it tells what policies can ask
 * ({@link org.schooloversight.core.inspection.AskableOutcome}), and which category of concern an inspection leads to
 * ({@link org.schooloversight.core.inspection.CategoryAnswer}).
 *
 * <p>{@link org.schooloversight.core.inspection.InspectionIntervals} tells when the
 * {@link org.schooloversight.core.inspection.NextInspection} falls due: by law and as Ofsted lets expect, each under an
 * {@link org.schooloversight.core.inspection.InspectionInterval}, or why it is not known.
 */
package org.schooloversight.core.inspection;
