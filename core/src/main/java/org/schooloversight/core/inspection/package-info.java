/**
 * Inspections by Ofsted. An {@link org.schooloversight.core.inspection.Inspection} is one of a sealed family, each under
 * the {@link org.schooloversight.core.inspection.InspectionFramework} of its time and with the vocabulary of that time.
 *
 * <p>{@link org.schooloversight.core.inspection.InspectionOutcomes} is the table of what each framework gives
 * ({@link org.schooloversight.core.inspection.FrameworkOutcomes}): it tells what policies can ask
 * ({@link org.schooloversight.core.inspection.AskableOutcome}), and which category of concern an inspection leads to
 * ({@link org.schooloversight.core.inspection.CategoryAnswer}).
 */
package org.schooloversight.core.inspection;
