/** How fast the library is. */
package org.schooloversight.examples.benchmarks;
