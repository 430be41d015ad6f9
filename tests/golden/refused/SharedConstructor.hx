enum Outcome {
	Ok(value:Int);
	Failed;
}

enum Reply {
	Ok(text:String);
	Later;
}

class SharedConstructor {
	static function main() {
		var value:Dynamic = Reply.Ok("x");
		Sys.println(Std.isOfType(value, Outcome));
		try {
			throw value;
		} catch (e:Outcome) {
			Sys.println("outcome");
		}
		Sys.println(Std.isOfType(Reply.Later, Reply));
	}
}
