/**
 * Inspections by Ofsted. An {@link org.schooloversight.core.inspection.Inspection} is one of a sealed family, each under
 * the {@link org.schooloversight.core.inspection.InspectionFramework} of its time and with the vocabulary of that time.
 */
package org.schooloversight.core.inspection;
