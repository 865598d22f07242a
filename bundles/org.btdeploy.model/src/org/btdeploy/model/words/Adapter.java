package org.btdeploy.model.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The adapters of BizTalk Server and what the documentation says of each: in which type of host its handlers run, who opens
 * the connection when it receives, its usual ports, and whether its receive handler needs load balancing or clustering.
 */
public enum Adapter {
	/** FILE; scaled-out-receiving-hosts.md, ports-for-the-receive-and-send-servers.md, sample-tma-file-adapter.md, sample-architecture-file-adapter.md. */
	FILE("file", "FILE", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "445",
			Need.NO, Need.NO),
	/** FTP; scaled-out-receiving-hosts.md, considerations-for-running-adapter-handlers-within-a-clustered-host1.md, ports-for-the-receive-and-send-servers.md, configuring-the-ftp-adapter.md, biztalk-server-64-bit-support2.md. */
	FTP("ftp", "FTP", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "21,20",
			Need.NO, Need.YES),
	/** SFTP; considerations-for-running-adapter-handlers-within-a-clustered-host1.md, clustering-receiving-hosts.md, sftp-adapter.md, biztalk-server-64-bit-support2.md. */
	SFTP("sftp", "SFTP", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "22",
			Need.NO, Need.YES),
	/** HTTP; scaled-out-receiving-hosts.md, hosts.md, http-adapter-security-recommendations.md, server-naming-conventions.md. */
	HTTP("http", "HTTP", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** SOAP; scaled-out-receiving-hosts.md, hosts.md, soap-adapter-security-recommendations.md. */
	SOAP("soap", "SOAP", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** MSMQ; considerations-for-running-adapter-handlers-within-a-clustered-host1.md, scaled-out-receiving-hosts.md, scaled-out-sending-hosts.md, migrating-from-the-msmqt-adapter-to-the-msmq-adapter.md, sample-architecture-biztalk-message-queuing.md, ports-for-the-receive-and-send-servers.md. */
	MSMQ("msmq", "MSMQ", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BOTH, "1801",
			Need.OPTIONAL, Need.CONDITIONAL),
	/** MSMQT; migrating-from-the-msmqt-adapter-to-the-msmq-adapter.md, sample-tma-biztalk-message-queuing-adapter.md, hosts.md. */
	MSMQT("msmqt", "MSMQT", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.PARTNER, "1801",
			Need.YES, Need.NO),
	/** MQSeries; scaled-out-receiving-hosts.md, considerations-for-running-adapter-handlers-within-a-clustered-host1.md, mqseries-adapter-high-availability.md, how-to-run-the-service-oriented-solution.md. */
	MQSERIES("mqseries", "MQSeries", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "1414",
			Need.NO, Need.CONDITIONAL),
	/** POP3; scaled-out-receiving-hosts.md, considerations-for-running-adapter-handlers-within-a-clustered-host1.md, how-to-configure-a-pop3-receive-location.md, biztalk-server-64-bit-support2.md. */
	POP3("pop3", "POP3", Hosting.IN_PROCESS, Hosting.NONE, Opening.BIZTALK, "110,995",
			Need.NO, Need.CONDITIONAL),
	/** SMTP; smtp-adapter-security-recommendations.md, ports-for-the-receive-and-send-servers.md. */
	SMTP("smtp", "SMTP", Hosting.NONE, Hosting.IN_PROCESS, Opening.NONE, "25",
			Need.NO, Need.NO),
	/** SQL; ports-for-the-receive-and-send-servers.md, planning-for-high-availability2.md, clustering-receiving-hosts.md, scaling-out-the-biztalk-server-tier.md, hosts.md. */
	SQL("sql", "SQL", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "1433,135,49152-65535",
			Need.NO, Need.CONDITIONAL),
	/** SAP; planning-for-high-availability2.md, clustering-receiving-hosts.md. */
	SAP("sap", "SAP", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BOTH, "",
			Need.NO, Need.YES),
	/** Windows SharePoint Services; scaled-out-receiving-hosts.md, scaled-out-sending-hosts.md, multiserver-deployment.md, adapters-in-biztalk-server.md. */
	WINDOWS_SHAREPOINT_SERVICES("windows-sharepoint-services", "Windows SharePoint Services", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "80,443",
			Need.OPTIONAL, Need.NO),
	/** WCF-BasicHttp; scaled-out-receiving-hosts.md, publishing-wcf-services-with-the-isolated-wcf-receive-adapters.md. */
	WCF_BASICHTTP("wcf-basichttp", "WCF-BasicHttp", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** WCF-WSHttp; scaled-out-receiving-hosts.md, publishing-wcf-services-with-the-isolated-wcf-receive-adapters.md. */
	WCF_WSHTTP("wcf-wshttp", "WCF-WSHttp", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** WCF-WebHttp; wcf-webhttp-adapter.md. */
	WCF_WEBHTTP("wcf-webhttp", "WCF-WebHttp", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** WCF-CustomIsolated; scaled-out-receiving-hosts.md, what-is-the-wcf-customisolated-adapter.md, publishing-wcf-services-with-the-isolated-wcf-receive-adapters.md. */
	WCF_CUSTOMISOLATED("wcf-customisolated", "WCF-CustomIsolated", Hosting.ISOLATED, Hosting.NONE, Opening.PARTNER, "80,443",
			Need.YES, Need.NO),
	/** WCF-Custom; scaled-out-receiving-hosts.md, adapters-in-biztalk-server.md. */
	WCF_CUSTOM("wcf-custom", "WCF-Custom", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BOTH, "",
			Need.ALTERNATIVE, Need.ALTERNATIVE),
	/** WCF-NetTcp; scaled-out-receiving-hosts.md, adapters-in-biztalk-server.md. */
	WCF_NETTCP("wcf-nettcp", "WCF-NetTcp", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.PARTNER, "",
			Need.ALTERNATIVE, Need.ALTERNATIVE),
	/** WCF-NetNamedPipe; scaled-out-receiving-hosts.md, wcf-adapters.md. */
	WCF_NETNAMEDPIPE("wcf-netnamedpipe", "WCF-NetNamedPipe", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.PARTNER, "",
			Need.OPTIONAL, Need.NO),
	/** WCF-NetMsmq; scaled-out-receiving-hosts.md, known-issues-for-the-wcf-adapters.md. */
	WCF_NETMSMQ("wcf-netmsmq", "WCF-NetMsmq", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BOTH, "1801",
			Need.NO, Need.YES),
	/** WCF-BasicHttpRelay; wcf-basichttprelay-adapter.md, publishing-internet-facing-web-services-and-wcf-services.md. */
	WCF_BASICHTTPRELAY("wcf-basichttprelay", "WCF-BasicHttpRelay", Hosting.NOT_STATED, Hosting.IN_PROCESS, Opening.PARTNER, "443",
			Need.NOT_STATED, Need.NOT_STATED),
	/** WCF-NetTcpRelay; wcf-nettcprelay-adapter.md. */
	WCF_NETTCPRELAY("wcf-nettcprelay", "WCF-NetTcpRelay", Hosting.NOT_STATED, Hosting.IN_PROCESS, Opening.PARTNER, "",
			Need.NOT_STATED, Need.NOT_STATED),
	/** SB-Messaging; sb-messaging-adapter.md. */
	SB_MESSAGING("sb-messaging", "SB-Messaging", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "443",
			Need.NO, Need.NO),
	/** Event Hubs; event-hubs-adapter.md. */
	EVENT_HUBS("event-hubs", "Event Hubs", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "443",
			Need.NO, Need.NOT_STATED),
	/** Azure Blob Storage; azure-blob-adapter.md. */
	AZURE_BLOB_STORAGE("azure-blob-storage", "Azure Blob Storage", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "443",
			Need.NO, Need.NO),
	/** Logic App; logic-app-adapter.md, adapters-in-biztalk-server.md. */
	LOGIC_APP("logic-app", "Logic App", Hosting.ISOLATED, Hosting.IN_PROCESS, Opening.PARTNER, "443",
			Need.YES, Need.NO),
	/** Office 365 Mail; office365-adapters.md, adapters-in-biztalk-server.md. */
	OFFICE_365_MAIL("office-365-mail", "Office 365 Mail", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "443",
			Need.NO, Need.NOT_STATED),
	/** Office 365 Calendar; office365-adapters.md, adapters-in-biztalk-server.md. */
	OFFICE_365_CALENDAR("office-365-calendar", "Office 365 Calendar", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "443",
			Need.NO, Need.NOT_STATED),
	/** Office 365 Contact; office365-adapters.md, adapters-in-biztalk-server.md. */
	OFFICE_365_CONTACT("office-365-contact", "Office 365 Contact", Hosting.NONE, Hosting.IN_PROCESS, Opening.NONE, "443",
			Need.NO, Need.NO),
	/** EDI (legacy); ports-for-the-receive-and-send-servers.md, sample-architecture-file-adapter.md, server-naming-conventions.md. */
	EDI("edi", "EDI", Hosting.IN_PROCESS, Hosting.IN_PROCESS, Opening.BIZTALK, "445",
			Need.NO, Need.NO);

	/** Type of host in which a handler runs. */
	public enum Hosting {
		/** A host of type in-process. */
		IN_PROCESS,
		/** A host of type isolated. */
		ISOLATED,
		/** The adapter has no such handler. */
		NONE,
		/** The documentation does not say. */
		NOT_STATED
	}

	/** Who opens the network connection when the adapter receives. */
	public enum Opening {
		/** The partner calls BizTalk. */
		PARTNER,
		/** BizTalk polls. */
		BIZTALK,
		/** Either, depending on the configuration. */
		BOTH,
		/** The adapter does not receive. */
		NONE
	}

	/** Whether a receive handler needs something. */
	public enum Need {
		/** Always. */
		YES,
		/** Never. */
		NO,
		/** Possible, not needed. */
		OPTIONAL,
		/** Either this or the other means. */
		ALTERNATIVE,
		/** Depends on the configuration. */
		CONDITIONAL,
		/** The documentation does not say. */
		NOT_STATED
	}

	private static final Map<String, Adapter> BY_WORD = new HashMap<>();

	static {
		for (Adapter adapter : values()) {
			BY_WORD.put(adapter.word, adapter);
		}
	}

	private final String word;
	private final String displayName;
	private final Hosting receiveHosting;
	private final Hosting sendHosting;
	private final Opening receiveOpening;
	private final String ports;
	private final Need loadBalancing;
	private final Need clustering;

	Adapter(String word, String displayName, Hosting receiveHosting, Hosting sendHosting, Opening receiveOpening,
			String ports, Need loadBalancing, Need clustering) {
		this.word = word;
		this.displayName = displayName;
		this.receiveHosting = receiveHosting;
		this.sendHosting = sendHosting;
		this.receiveOpening = receiveOpening;
		this.ports = ports;
		this.loadBalancing = loadBalancing;
		this.clustering = clustering;
	}

	/** @return the adapter of that word, null if there is none (or the word is null or quoted) */
	public static Adapter of(String word) {
		return word == null ? null : BY_WORD.get(word);
	}

	/** @return how the text names it */
	public String word() {
		return word;
	}

	/** @return how Microsoft names it */
	public String displayName() {
		return displayName;
	}

	/** @return type of host of its receive handlers */
	public Hosting receiveHosting() {
		return receiveHosting;
	}

	/** @return type of host of its send handlers */
	public Hosting sendHosting() {
		return sendHosting;
	}

	/** @return who opens the connection when it receives */
	public Opening receiveOpening() {
		return receiveOpening;
	}

	/** @return its usual destination ports, empty if the documentation states none */
	public List<PortSpan> ports() {
		return PortSpan.parse(ports);
	}

	/** @return whether its receive handler needs network load balancing */
	public Need loadBalancing() {
		return loadBalancing;
	}

	/** @return whether its receive handler needs a clustered host */
	public Need clustering() {
		return clustering;
	}
}
