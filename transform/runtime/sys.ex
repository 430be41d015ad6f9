defmodule Haxe.Sys do
  @moduledoc "Haxe's `Sys`."

  def put_env(name, nil), do: System.delete_env(name)
  def put_env(name, value), do: System.put_env(name, value)

  def get_cwd, do: File.cwd!() <> "/"

  def system_name do
    case :os.type() do
      {:win32, _} -> "Windows"
      {:unix, :darwin} -> "Mac"
      {:unix, :linux} -> "Linux"
      _ -> "BSD"
    end
  end

  @doc "Runs a program (or, without arguments, a line of the shell); gives its exit code."
  def command(command, arguments \\ nil) do
    {_output, code} =
      if arguments,
        do: System.cmd(command, arguments, into: IO.stream()),
        else: System.shell(command, into: IO.stream())

    code
  end

  def cpu_time do
    {milliseconds, _since_last} = :erlang.statistics(:runtime)
    milliseconds / 1000
  end

  def program_path, do: Kernel.to_string(:escript.script_name())

  @doc "What is known of a file, as `sys.FileStat`."
  def stat(path) do
    stat = File.stat!(path, time: :posix)
    time = &DateTime.from_unix!/1

    %{
      uid: stat.uid,
      gid: stat.gid,
      size: stat.size,
      rdev: stat.minor_device,
      nlink: stat.links,
      mode: stat.mode,
      ino: stat.inode,
      dev: stat.major_device,
      mtime: time.(stat.mtime),
      ctime: time.(stat.ctime),
      atime: time.(stat.atime)
    }
  end
end
