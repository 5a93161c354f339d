/**
 * How a partnership decides support, pays for it and looks at what came of it.
 */
package org.schooloversight.triggers.partnership;
