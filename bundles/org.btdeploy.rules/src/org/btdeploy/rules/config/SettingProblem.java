package org.btdeploy.rules.config;

/**
 * A setting that cannot be understood.
 *
 * @param line line, counted from 1
 * @param column column, counted from 1
 * @param message what is wrong and what to do, in one line
 */
public record SettingProblem(int line, int column, String message) {
}
