import haxe.io.*;
class StdCrypto { 
 static function att(s:String, f:() -> Void) try f() catch (e:Dynamic) trace(s, Std.string(e));
 static function main() {
 var b = Bytes.ofString("hello");
 att("1", () -> trace(haxe.crypto.Md5.make(b).toHex())); att("2", () -> trace(haxe.crypto.Sha1.make(b).toHex())); att("3", () -> trace(haxe.crypto.Sha256.make(b).toHex()));
 trace(haxe.crypto.Crc32.make(Bytes.ofString("hello")), haxe.crypto.Adler32.make(Bytes.ofString("hello")));
 var c = new haxe.crypto.Crc32(); c.byte(65); c.update(Bytes.ofString("hello"), 1, 2); trace(c.get()); 
 var a = new haxe.crypto.Adler32(); a.update(Bytes.ofString("hello"), 1, 2); trace(a.get(), a.toString());
 att("h", () -> trace(new haxe.crypto.Hmac(SHA256).make(Bytes.ofString("key"), Bytes.ofString("msg")).toHex()));
 att("h", () -> trace(new haxe.crypto.Hmac(MD5).make(Bytes.ofString("key"), Bytes.ofString("msg")).toHex()));
 att("h", () -> trace(new haxe.crypto.Hmac(SHA1).make(Bytes.ofString("key"), Bytes.ofString("msg")).toHex()));
 att("b1", () -> trace(haxe.crypto.BaseCode.encode("hello", "0123456789abcdef"), haxe.crypto.BaseCode.decode("68656c6c6f", "0123456789abcdef"), haxe.crypto.BaseCode.encode("hi!", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));
 att("bc", () -> trace(haxe.crypto.BaseCode.encode("x", "abc"))); att("bd", () -> trace(haxe.crypto.BaseCode.decode("zz", "01")));
 trace(haxe.crypto.Base64.CHARS, haxe.crypto.Base64.URL_CHARS.length);
 att("b64", () -> trace(haxe.crypto.Base64.decode("!!!!").toHex()));
 var bc = new haxe.crypto.BaseCode(Bytes.ofString("0123456789abcdef")); trace(bc.encodeString("é"), bc.decodeString("c3a9"), bc.encodeBytes(Bytes.ofHex("ff")).toString(), bc.decodeBytes(Bytes.ofString("ff")).toHex());
 att("s224", () -> trace(haxe.crypto.Sha224.make(b).toHex())); 
} }
