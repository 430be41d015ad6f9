package ecto;

enum DatabaseAdapter {
	Postgres;
	MySQL;
	SQLite3;
	SQLServer;
	InMemory;
}

enum JsonLibrary {
	Jason;
	Poison;
	None;
}

enum PostgresExtension {
	UuidOssp;
	PostGIS;
	HStore;
	PgTrgm;
	PgCrypto;
	JsonbPlv8;
}

typedef RepoConfig = {
	var adapter:DatabaseAdapter;
	var ?json:JsonLibrary;
	var ?extensions:Array<PostgresExtension>;
	var ?poolSize:Int;
	var ?database:String;
	var ?hostname:String;
	var ?port:Int;
}
