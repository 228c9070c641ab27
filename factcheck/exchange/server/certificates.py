"""Makes the certificates of a hosted server: an authority of its own, and the server's signed by it.

The members get the authority's certificate with their invitation, so that they verify the server by its
name without any public authority. The authority's key signs this one certificate and is then thrown away.
"""

from __future__ import annotations

import ipaddress
import socket
from datetime import datetime, timedelta
from pathlib import Path

from factcheck import private

_YEARS = 10


def make_certificates(folder: Path, listen: str, at: str) -> None:
    """Make the certificates for the addresses that a server listens on, where there are none for them yet.

    They hold for ten years from ``at``, ISO 8601 in UTC.
    """
    names = _names(listen)
    known = folder / "names"
    if known.exists() and set(names) <= set(known.read_text().split()) and (folder / "server.key").exists():
        return
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from cryptography.x509.oid import NameOID

    now = datetime.fromisoformat(at)
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Factcheck Desk")])

    def begun(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(authority_name)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=365 * _YEARS))
        )

    authority = (
        begun(authority_name, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    server = (
        begun(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0][:64])]), key.public_key())
        .add_extension(x509.SubjectAlternativeName([_named(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    private.write(folder / "server.key", secret)
    private.write(folder / "server.pem", server.public_bytes(Encoding.PEM))
    private.write(folder / "authority.pem", authority.public_bytes(Encoding.PEM))
    private.write(known, "\n".join(names).encode())


def _names(listen: str) -> list[str]:
    if listen in ("", "127.0.0.1", "localhost", "::1"):
        return ["localhost", "127.0.0.1", "::1"]
    here = [socket.getfqdn(), socket.gethostname()]
    return list(dict.fromkeys([*([listen] if listen not in ("0.0.0.0", "*", "::") else here), *here]))


def _named(name: str):  # type: ignore[no-untyped-def]  # x509.GeneralName, imported where it is used
    from cryptography import x509

    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
