/**
 * How values are written in this library: {@link org.schooloversight.core.style.DomainStyle} for the generated ones,
 * {@link org.schooloversight.core.style.IdText} for the ids that councils author,
 * {@link org.schooloversight.core.style.Text} for values inside messages, and
 * {@link org.schooloversight.core.style.InvalidValueException} for a caller's mistake.
 */
package org.schooloversight.core.style;
