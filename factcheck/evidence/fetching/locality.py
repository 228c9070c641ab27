"""Which network addresses belong to this machine or the local network."""

from __future__ import annotations

import ipaddress

_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""Under which IPv6 networks reach IPv4 addresses, RFC 6052; the last four bytes are the address."""
_LOCAL_NAMES = (".localhost", ".local", ".internal", ".home.arpa", ".lan")


def is_local(address: str) -> bool:
    """Tell whether an IP address is anything but a public one, however it is wrapped."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])  # «%eth0» says by which interface
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_local(str(inner))
    return not ip.is_global or ip.is_multicast


def is_local_name(host: str) -> bool:
    """Tell whether a name can only be one of the local network, wherever it is resolved."""
    host = host.rstrip(".").lower()
    return host == "localhost" or host.endswith(_LOCAL_NAMES) or is_local(host)
