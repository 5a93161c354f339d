/**
 * Reads what councils take down about their schools for the law of this module: formats of our own, each in a file of its own.
 */
package org.schooloversight.duties.register;
