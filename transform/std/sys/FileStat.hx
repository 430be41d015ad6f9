package sys;

typedef FileStat = {
	var uid:Int;
	var size:Int;
	var rdev:Int;
	var nlink:Int;
	var mtime:Date;
	var mode:Int;
	var ino:Int;
	var gid:Int;
	var dev:Int;
	var ctime:Date;
	var atime:Date;
}
