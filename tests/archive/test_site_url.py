"""An address that cannot be that of the site is not published for good."""

import pytest

from planpress.archive.site_url import FaultKind, fault_of

FAULTS = {
    FaultKind.WRONG: [
        "https://user:password@niap.gov.kh/",
        "https://token@niap.gov.kh/",
        "https://niap.gov.kh/?page=1",
        "https://niap.gov.kh/#top",
        "https://-niap-.gov.kh/",
        "https://niap..gov.kh/",
        "https://niap_x.gov.kh\\evil/",
        "https://niap.gov.kh/a/../b/",
        "https://niap.gov.kh/a/%2e%2e/b/",
        "https://niap.gov.kh/a//b/",
        "https://niap.gov.kh:port/",
        "https://[niap/",
        "https://niap.gov.kh/a b/",
        "https://niap.gov.kh/%00/",
    ],
    FaultKind.EXAMPLE: [
        "https://example.org/",
        "https://EXAMPLE.org/x/",
        "https://www.example.com/",
        "https://example.net:8443/niap/",
        "https://example.org./niap/",
        "https://ex%61mple.org/",
        "https://\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45.org/",
        "https://example\u3002org/",
        "https://kh.example/niap/",
        "https://example.gov.kh/",
        "https://OWNER.github.io/REPOSITORY/",
        "https://owner.github.io/niap/",
        "https://moe-kh.github.io/REPOSITORY/",
        "https://your-domain.org/",
        "https://username.gitlab.io/niap/",
        "https://placeholder.org/",
        "https://changeme.gov.kh/",
        "https://todo.org/",
        "https://moe.github.io/<repo>/",
        "https://moe.github.io/{{repo}}/",
        "https://moe.github.io/%7Brepo%7D/",
        "https://moe.github.io/$REPO/",
        "https://moe.github.io/your-repo/",
        "https://niap.gov.kh/TODO/",
    ],
    FaultKind.PRIVATE: [
        "http://localhost:8000/",
        "http://LOCALHOST/",
        "http://site.localhost/",
        "http://127.0.0.1:8000/x/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0.0.0.0/",
        "http://[::1]:8000/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.20/niap/",
        "http://169.254.169.254/",
        "http://192.0.2.1/",
        "http://intranet/niap/",
        "http://office.local/",
        "http://niap.test/",
        "https://niap.internal/",
        "https://domain.tld/",
        "https://127.0.0.1.nip.io/",
        "http://niap.localtest.me/",
        "https://abc.ngrok-free.app/",
        "https://abc.trycloudflare.com/niap/",
    ],
    FaultKind.SPELLING: ["https://កម្ពុជា.kh/niap/", "https://niap.gov.kh/ផែនការ/"],
}


@pytest.mark.parametrize(("kind", "url"), [(kind, url) for kind, urls in FAULTS.items() for url in urls])
def test_faults_are_told(kind: FaultKind, url: str) -> None:
    """Each kind of address that a site cannot have is refused, with advice."""
    fault = fault_of(url)
    assert fault
    assert fault.kind is kind
    assert fault.message.startswith("site_url ")
    assert fault.hint
    assert "password@" not in fault.message


@pytest.mark.parametrize(
    "url",
    [
        "https://niap.gov.kh/",
        "https://moe-kh.github.io/niap/",
        "https://www.environment.gov.kh:8443/some/base/",
        "http://8.8.8.8/",
        "https://xn--j2e7beiw1lb2hqg.kh/",
        "https://niap.gov.kh/%E1%9E%95/",
        "https://counterexample.org/",
        "https://examples.org/project/",
        "https://my.gov.kh/",
        "https://user.gov.kh/",
        "https://moe.github.io/repository/",
        "https://niap.gov.kh/my-plan/",
        "https://ngrok.com/",
    ],
)
def test_addresses_of_sites_pass(url: str) -> None:
    """Addresses that a site can have are accepted."""
    assert fault_of(url) is None


def test_hints_give_the_spelling() -> None:
    """An address in another script is given as it must be written."""
    host = fault_of("https://កម្ពុជា.kh/niap/")
    path = fault_of("https://niap.gov.kh/ផែនការ/")
    assert host
    assert host.hint.startswith("write it as https://xn--")
    assert host.hint.endswith(".kh/niap/")
    assert path
    assert path.hint == "write it as https://niap.gov.kh/%E1%9E%95%E1%9F%82%E1%9E%93%E1%9E%80%E1%9E%B6%E1%9E%9A/"
