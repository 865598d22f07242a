package org.btdeploy.model.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Network protocols of connections. Adapter names are allowed in their place as well (see {@link Adapter}).
 * Ports are those of required-ports-for-biztalk-server.md and its sub-pages, else the registered ones.
 */
public enum Protocol {
	/** HTTP. */
	HTTP("http", "HTTP", false, "80", Adapter.HTTP),
	/** HTTPS. */
	HTTPS("https", "HTTPS", true, "443", Adapter.HTTP),
	/** SOAP. */
	SOAP("soap", "SOAP", false, "80", Adapter.SOAP),
	/** FTP. */
	FTP("ftp", "FTP", false, "20,21", Adapter.FTP),
	/** FTPS. */
	FTPS("ftps", "FTPS", true, "990", Adapter.FTP),
	/** SFTP. */
	SFTP("sftp", "SFTP", true, "22", Adapter.SFTP),
	/** SMTP. */
	SMTP("smtp", "SMTP", false, "25", Adapter.SMTP),
	/** POP3. */
	POP3("pop3", "POP3", false, "110", Adapter.POP3),
	/** IMAP. */
	IMAP("imap", "IMAP", false, "143", null),
	/** SMB. */
	SMB("smb", "SMB", false, "445", null),
	/** FILE. */
	FILE("file", "FILE", false, "445", Adapter.FILE),
	/** MSMQ. */
	MSMQ("msmq", "MSMQ", false, "1801", Adapter.MSMQ),
	/** MQSeries. */
	MQSERIES("mqseries", "MQSeries", false, "1414", Adapter.MQSERIES),
	/** SQL. */
	SQL("sql", "SQL", false, "1433", Adapter.SQL),
	/** TDS. */
	TDS("tds", "TDS", false, "1433", null),
	/** MSDTC. */
	MSDTC("msdtc", "MSDTC", false, "135,49152-65535", null),
	/** RPC. */
	RPC("rpc", "RPC", false, "135,49152-65535", null),
	/** LDAP. */
	LDAP("ldap", "LDAP", false, "389", null),
	/** WMI. */
	WMI("wmi", "WMI", false, "135,49152-65535", null),
	/** OLAP. */
	OLAP("olap", "OLAP", false, "2383", null),
	/** Terminal Services. */
	TERMINAL_SERVICES("terminal-services", "Terminal Services", false, "3389", null),
	/** SNMP. */
	SNMP("snmp", "SNMP", false, "161", null);

	private static final Map<String, Protocol> BY_WORD = new HashMap<>();

	static {
		for (Protocol protocol : values()) {
			BY_WORD.put(protocol.word, protocol);
		}
	}

	private final String word;
	private final String displayName;
	private final boolean encrypted;
	private final String ports;
	private final Adapter adapter;

	Protocol(String word, String displayName, boolean encrypted, String ports, Adapter adapter) {
		this.word = word;
		this.displayName = displayName;
		this.encrypted = encrypted;
		this.ports = ports;
		this.adapter = adapter;
	}

	/** @return the protocol of that word, null if there is none (or the word is null or quoted) */
	public static Protocol of(String word) {
		return word == null ? null : BY_WORD.get(word);
	}

	/** @return how the text names it */
	public String word() {
		return word;
	}

	/** @return how people name it */
	public String displayName() {
		return displayName;
	}

	/** @return whether it is encrypted by itself */
	public boolean isEncrypted() {
		return encrypted;
	}

	/** @return its usual destination ports */
	public List<PortSpan> ports() {
		return PortSpan.parse(ports);
	}

	/** @return the adapter that bears its name, null if none does */
	public Adapter adapter() {
		return adapter;
	}
}
