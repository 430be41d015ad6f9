import haxe.io.*;
class StdBytes { 
 static function att(s:String, f:() -> Void) try f() catch (e:Dynamic) trace(s, Std.string(e));
 static function main() {
 var b = Bytes.alloc(10);
 att("sub", () -> trace(b.sub(8, 5))); att("sub-", () -> trace(b.sub(-1, 2))); att("gs", () -> trace(b.getString(9, 3)));
 b.fill(2, 3, 7); trace(b.toHex()); b.blit(0, Bytes.ofString("abc"), 1, 2); trace(b.toHex());
 b.setUInt16(0, 0x1234); b.setInt32(2, -2); trace(b.toHex(), b.getUInt16(0), b.getInt32(2)); b.setDouble(0, 1.5); trace(b.toHex(), b.getDouble(0)); b.setFloat(0, 0.1); trace(b.toHex(), b.getFloat(0)); b.setInt64(1, haxe.Int64.make(1, 2)); trace(b.toHex(), b.getInt64(1));
 att("fill", () -> { var c = Bytes.alloc(2); c.fill(1, 5, 1); }); att("blit", () -> { var c = Bytes.alloc(2); c.blit(1, Bytes.alloc(9), 0, 5); }); att("u16", () -> trace(b.getUInt16(9)));
 b.setDouble(0, Math.NaN); trace(b.getDouble(0)); b.setDouble(0, 1/0); trace(b.getDouble(0), b.toHex()); b.setFloat(0, 1e300); trace(b.getFloat(0));
 trace(Bytes.ofData(b.getData()).length, Bytes.fastGet(b.getData(), 1), b.compare(Bytes.alloc(10)) , Bytes.ofString("a").compare(Bytes.ofString("ab")), Bytes.ofString("b").compare(Bytes.ofString("ab")), Bytes.ofString("ac").compare(Bytes.ofString("ab")));
 att("hex", () -> trace(Bytes.ofHex("abc"))); trace(Bytes.ofString("é", RawNative).toHex(), Bytes.ofString("é").getString(0, 2, UTF8));
 var f = new BytesBuffer(); f.addByte(1); f.add(Bytes.ofHex("0203")); f.addString("hé"); f.addInt32(-1); f.addInt64(haxe.Int64.make(1, 2)); f.addFloat(1.5); f.addDouble(2.5); f.addBytes(Bytes.ofHex("aabbcc"), 1, 1); trace(f.length); trace(f.getBytes().toHex());
 trace(FPHelper.floatToI32(1.5), FPHelper.i32ToFloat(1069547520), FPHelper.doubleToI64(1.5), FPHelper.i64ToDouble(0, 1073217536));
} }
