package org.btdeploy.rules.config;

import java.util.List;

import org.btdeploy.rules.RuleConfiguration;

/**
 * What a text of settings says.
 *
 * @param configuration the settings that could be understood
 * @param problems what could not, in the order of the text
 */
public record Settings(RuleConfiguration configuration, List<SettingProblem> problems) {
}
