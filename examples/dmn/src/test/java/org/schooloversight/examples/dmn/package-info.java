/** Tests that run a policy, written as decision tables, in another program's engine. */
package org.schooloversight.examples.dmn;
