/** Checked plans for one school. */
package org.schooloversight.triggers.plan;
