package sys.db;

extern class Sqlite {
	static function open(file:String):Connection;
}
