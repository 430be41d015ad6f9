package crypto;

class Crypto {
	public static function main() {
		Sys.println(haxe.crypto.Md5.encode("abc"));
		Sys.println(haxe.crypto.Sha1.encode("abc"));
		Sys.println(haxe.crypto.Base64.encode(haxe.io.Bytes.ofString("hello")));
		Sys.println(haxe.crypto.Base64.decode("aGVsbG8=").toString());
		Sys.println(haxe.io.Bytes.ofString("AB").toHex());
	}
}
