/** Opens reports in a browser, as people will, and looks for what would keep them from reading. */
package org.schooloversight.examples.browser;
