package org.btdeploy.rules.ports;

import java.util.List;

import org.btdeploy.model.words.PortSpan;

/**
 * One line of the port list: which TCP ports a source must be able to reach at a destination.
 *
 * @param source role in the words of the language, or what the hosts of a BizTalk server do
 * @param destination role or kind of database
 * @param protocol in the words of the language as far as it knows it
 * @param ports destination ports
 * @param phase when
 * @param purpose what for, in a few words
 * @param page page of the documentation it is from
 */
public record PortNeed(String source, String destination, String protocol, List<PortSpan> ports, Phase phase, String purpose, String page) {
	/** When ports have to be open. */
	public enum Phase {
		/** As long as the deployment runs. */
		RUN,
		/** For some tasks, such as those of administrators. */
		DEMAND,
		/** While the servers are configured. */
		SETUP
	}

	/** @return whether any one of the ports will do, since they are alternatives and not parts of one protocol */
	public boolean isChoice() {
		return protocol.equals("http");
	}
}
