/**
 * Readers of rows about duties and their law. {@link org.schooloversight.duties.register.LawChecksReader} reads what an authority compared
 * with the law.
 */
package org.schooloversight.duties.register;
