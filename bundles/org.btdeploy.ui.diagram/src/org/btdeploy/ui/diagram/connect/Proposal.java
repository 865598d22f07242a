package org.btdeploy.ui.diagram.connect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.Crossings;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Adapter.Opening;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;

/** What suggests itself for a new connection between two ends: protocols, direction, initiator, firewalls. */
public final class Proposal {
	private final ConnectionKind kind;
	private final Endpoint source;
	private final Endpoint target;
	private final DeploymentIndex index;

	public Proposal(ConnectionKind kind, Endpoint source, Endpoint target, DeploymentIndex index) {
		this.kind = kind;
		this.source = source;
		this.target = target;
		this.index = index;
	}

	/** @return words of protocols and adapters, those that fit first, then all others; for what is no flow, an empty one leads */
	public List<String> protocols() {
		Set<String> words = new LinkedHashSet<>(fitting());
		for (Protocol protocol : Protocol.values()) {
			words.add(protocol.word());
		}
		for (Adapter adapter : Adapter.values()) {
			words.add(adapter.word());
		}
		return List.copyOf(words);
	}

	private List<String> fitting() {
		return switch (kind) {
			case FLOW -> ofFlow();
			case DATA_ACCESS -> List.of("", "tds", "sql", "msdtc", "olap");
			case ADMINISTRATION -> List.of("", "terminal-services", "wmi", "rpc");
			case SSO -> List.of("", "rpc");
			case MONITORING -> List.of("", "wmi", "snmp", "rpc");
			case PORTAL -> List.of("", "https", "http");
			case TRUST -> List.of();
		};
	}

	private List<String> ofFlow() {
		List<String> words = new ArrayList<>();
		Ends.adapters(target, true, index).forEach(adapter -> words.add(adapter.word()));
		Ends.adapters(source, false, index).forEach(adapter -> words.add(adapter.word()));
		addUsual(target, words);
		addUsual(source, words);
		words.add("https");
		return words;
	}

	private void addUsual(Endpoint end, List<String> words) {
		if (end instanceof Server server) {
			for (ServerRole role : server.getRoles()) {
				switch (role) {
					case FTP_SERVER -> words.addAll(List.of("ftp", "sftp", "ftps"));
					case MAIL_SERVER -> words.addAll(end == target && Ends.hosts(source, index).isEmpty() ? List.of("smtp") : List.of("smtp", "pop3", "imap"));
					case FILE_SERVER -> words.add("file");
					case MSMQ_SERVER -> words.add("msmq");
					case MQSERIES_SERVER -> words.add("mqseries");
					case SQL_SERVER -> words.add("sql");
					case SHAREPOINT -> words.add("windows-sharepoint-services");
					default -> { }
				}
			}
		}
	}

	/** @return what BizTalk does with the messages; null for what is no flow, and where it has no part in it or both ends are its own */
	public FlowDirection direction() {
		if (kind != ConnectionKind.FLOW) {
			return null;
		}
		boolean from = !Ends.hosts(source, index).isEmpty();
		boolean to = !Ends.hosts(target, index).isEmpty();
		return from == to ? null : from ? FlowDirection.SEND : FlowDirection.RECEIVE;
	}

	/** @return word for who opens the connection, null where that cannot be said */
	public String initiator() {
		return switch (kind) {
			case FLOW -> ofFlowInitiator();
			case DATA_ACCESS, SSO -> Ends.hosts(source, index).isEmpty() ? null : Initiator.BIZTALK.getLiteral();
			case ADMINISTRATION -> Initiator.ADMINISTRATOR.getLiteral();
			default -> null;
		};
	}

	private String ofFlowInitiator() {
		FlowDirection direction = direction();
		if (direction == FlowDirection.SEND) {
			return Initiator.BIZTALK.getLiteral();
		}
		if (source instanceof ExternalParty) {
			return Initiator.PARTNER.getLiteral();
		}
		List<Adapter> adapters = Ends.adapters(target, true, index);
		boolean polls = direction == FlowDirection.RECEIVE && !adapters.isEmpty() && adapters.get(0).receiveOpening() == Opening.BIZTALK;
		return polls ? Initiator.BIZTALK.getLiteral() : null;
	}

	/** @return keys of the firewalls between the ends */
	public List<String> via() {
		return kind == ConnectionKind.TRUST ? List.of() : Crossings.between(source, target, index).stream().map(ElementPaths::of).toList();
	}

	/** @return the connection with everything that suggests itself */
	public Wish wish() {
		String first = kind == ConnectionKind.TRUST ? "" : protocols().get(0);
		return new Wish(kind, first.isEmpty() ? List.of() : List.of(first), direction(), initiator(), null, via());
	}
}
