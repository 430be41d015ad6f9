package lang;

enum SyntaxError {
	Unexpected(token:String, at:Int);
	EndOfInput;
}
