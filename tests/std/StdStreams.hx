import haxe.io.*;
import sys.io.File;

class StdStreams {
	static function lines(input:Input):Array<String> {
		var all = [for (i in 0...4) input.readLine()];
		try {
			trace(input.readLine());
		} catch (e:Eof) {
			trace("end");
		}
		return all;
	}

	static function header(output:Output, name:String) {
		output.writeString(name);
		output.writeByte(0x0A);
	}

	static function main() {
		trace(lines(new StringInput("one\r\ntwo\n\nlast")));
		var input = new BytesInput(Bytes.ofHex("01ff02fffe0300ff0000803f"));
		trace(input.length, input.position, input.readByte(), input.readInt8(), input.readInt8(), input.position);
		trace(input.readInt16());
		input.bigEndian = true;
		trace(input.readUInt16(), input.readByte(), input.position);
		input.position = 8;
		input.bigEndian = false;
		trace(input.readFloat(), input.position);
		try {
			input.readByte();
			trace("no");
		} catch (e:Dynamic) {
			trace(Std.string(e), Std.isOfType(e, Eof));
		}
		input.position = 2;
		trace(input.read(3).toHex(), input.readAll().length);
		var text = new StringInput("key=value;rest");
		trace(text.readUntil("=".code), text.readUntil(";".code), text.readString(2), text.readAll().toString());
		var output = new BytesOutput();
		header(output, "hé");
		output.writeInt16(-2);
		output.writeInt32(0x01020304);
		output.bigEndian = true;
		output.writeUInt16(0x0A0B);
		output.writeInt24(-3);
		output.writeFloat(1.5);
		output.writeDouble(-2.25);
		output.write(Bytes.ofHex("aabb"));
		output.writeFullBytes(Bytes.ofHex("ccddee"), 1, 1);
		trace(output.writeBytes(Bytes.ofHex("0102"), 0, 2), output.length);
		trace(output.getBytes().toHex());
		var path = Sys.getCwd() + "/std_streams.tmp";
		var file = File.write(path);
		file.writeString("first\nsecond\n");
		file.close();
		var more = File.append(path);
		header(more, "third");
		more.close();
		trace(File.getContent(path), File.getBytes(path).length);
		var read = File.read(path);
		trace(read.readLine(), read.eof(), read.tell());
		read.seek(7, SeekBegin);
		trace(read.readLine(), read.readLine(), read.eof());
		read.close();
		trace(sys.FileSystem.stat(path).size);
		sys.FileSystem.deleteFile(path);
		Sys.stdout().writeString("out\n");
		var out = Sys.stdout();
		header(out, "console");
		out.flush();
	}
}
